"""Series made by the program: the weather of an invented town, and a pump with faults that a label tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd


def temperatures() -> pd.DataFrame:
    """Six years of days in an invented town: seasons, spells of weather, and pressure that turns a day before them."""
    import numpy as np
    import pandas as pd

    random = np.random.default_rng(0)
    days = pd.date_range("2018-01-01", "2023-12-31", freq="D")
    highs = np.zeros(len(days) + 1)
    spell = np.zeros(len(days))
    for day in range(len(days)):
        highs[day + 1] = 0.8 * highs[day] + random.normal(0, 4.2)
        before = spell[day - 1] if day else 0.0
        spell[day] = 0.6 * before + 0.16 * highs[day] + random.normal(0, 1.3)
    place = 2 * np.pi * (days.day_of_year.to_numpy() - 20) / 365.25
    temperature = 10.5 - 9.5 * np.cos(place) + spell
    pressure = 1014 + highs[1:] * (1.0 + 0.25 * np.cos(place))
    return pd.DataFrame({
        "date": days.strftime("%Y-%m-%d"), "pressure": pressure.round(1), "temperature": temperature.round(1),
    })  # fmt: skip


def pump() -> pd.DataFrame:
    """Sixty days of an invented pump, hour by hour: a daily rhythm, and five faults that a label tells."""
    import numpy as np
    import pandas as pd

    random = np.random.default_rng(0)
    hours = pd.date_range("2024-03-04", periods=24 * 60, freq="h")
    clock, weekend = hours.hour.to_numpy(), hours.day_of_week.to_numpy() >= 5
    load = 0.3 + 0.7 * np.exp(-(((clock - 13) / 5.0) ** 2)) * np.where(weekend, 0.35, 1.0)
    flow = 40 * load + random.normal(0, 0.9, len(hours))
    temperature = 24 + 21 * np.convolve(np.append(np.zeros(3), load), [0.1, 0.2, 0.3, 0.4], "valid")
    vibration = 1.2 + 0.9 * load + random.normal(0, 0.07, len(hours))
    fault = np.zeros(len(hours), int)
    faults = ((400, 6, "hot"), (815, 10, "stuck"), (1045, 5, "shakes"), (1252, 8, "hot"), (1390, 7, "shakes"))
    for first, length, what in faults:
        part = slice(first, first + length)
        fault[part] = 1
        temperature[part] += 9.0 if what == "hot" else 0.0
        vibration[part] += 1.1 if what == "shakes" else 0.0
        flow[part] = 4.0 + random.normal(0, 0.4, length) if what == "stuck" else flow[part]
    temperature = temperature + random.normal(0, 0.4, len(hours))
    return pd.DataFrame({
        "time": hours.strftime("%Y-%m-%d %H:%M"), "flow": flow.round(2), "temperature": temperature.round(2),
        "vibration": vibration.round(3), "fault": fault,
    })  # fmt: skip
