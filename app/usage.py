"""What another process takes of the machine: share of all cores and memory, where the system tells."""

from __future__ import annotations

import ctypes
import os
import platform
import time
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Usage:
    """A moment of a process.

    Args:
        cpu: Share of all cores since the last look, 0 to 1; None at the first look.
        memory: Bytes of memory in use.
    """

    cpu: float | None
    memory: int


class Meter:
    """Looks at one process again and again.

    Args:
        number: The process number.
    """

    def __init__(self, number: int) -> None:
        self.number = number
        self._looked: tuple[float, float] | None = None

    def read(self) -> Usage | None:
        """How it stands now; None where the process is gone or the system doesn't tell."""
        try:
            found = _read(self.number)
        except (OSError, ValueError, IndexError, AttributeError):
            return None
        if found is None:
            return None
        seconds, memory = found
        now, before = time.monotonic(), self._looked
        self._looked = (now, seconds)
        if before is None or now <= before[0]:
            return Usage(None, memory)
        share = (seconds - before[1]) / (now - before[0]) / (os.cpu_count() or 1)
        return Usage(min(1.0, max(0.0, share)), memory)


def _read(number: int) -> tuple[float, int] | None:
    """Processor seconds so far and bytes in use."""
    system = platform.system()
    if system == "Linux":
        with open(f"/proc/{number}/stat", encoding="ascii", errors="replace") as stream:
            fields = stream.read().rpartition(")")[2].split()
        seconds = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        return seconds, int(fields[21]) * os.sysconf("SC_PAGE_SIZE")
    return _read_on_windows(number) if system == "Windows" else None


def _read_on_windows(number: int) -> tuple[float, int] | None:
    api: Any = ctypes
    kernel, memory_api = api.windll.kernel32, api.windll.psapi
    handle = kernel.OpenProcess(0x1000, False, number)  # PROCESS_QUERY_LIMITED_INFORMATION
    if not handle:
        return None
    try:
        times = (ctypes.c_uint64 * 4)()
        places = [ctypes.byref(times, 8 * place) for place in range(4)]
        counters = (ctypes.c_size_t * 9)()
        size = ctypes.sizeof(counters)
        ok = kernel.GetProcessTimes(handle, *places)
        ok = ok and memory_api.GetProcessMemoryInfo(handle, ctypes.byref(counters), size)
        # Times come in units of 100 ns; the third field of PROCESS_MEMORY_COUNTERS is the working set.
        return ((times[2] + times[3]) / 1e7, int(counters[2])) if ok else None
    finally:
        kernel.CloseHandle(handle)
