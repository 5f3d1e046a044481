"""What a process takes of the machine."""

import os
import platform
import subprocess
import sys
import time

import pytest

from app.usage import Meter

pytestmark = pytest.mark.skipif(platform.system() not in ("Linux", "Windows"), reason="no other system tells")


def test_the_first_look_knows_the_memory_and_the_second_the_work():
    meter = Meter(os.getpid())
    first = meter.read()
    assert first.cpu is None
    assert 5e6 < first.memory < 1e11
    until = time.monotonic() + 0.1
    while time.monotonic() < until:
        sum(range(1000))
    second = meter.read()
    assert 0 < second.cpu <= 1


def test_a_process_that_is_gone_tells_nothing():
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    assert Meter(process.pid).read() is None
