"""Prints what python3-icalendar reads from a calendar, as JSON; 77 when it is not installed."""
import json
import sys

try:
    import icalendar
except ImportError:
    sys.exit(77)

calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
items = []
for part in calendar.walk():
    if part.errors:
        sys.exit(f"not understood: {part.errors}")
    if part.name not in ("VEVENT", "VTODO"):
        continue
    when = part.decoded("DTSTART" if part.name == "VEVENT" else "DUE")
    utc = int(when.timestamp()) if hasattr(when, "timestamp") else 0
    items.append(
        {
            "kind": part.name,
            "uid": str(part["UID"]),
            "sequence": int(part["SEQUENCE"]),
            "summary": str(part["SUMMARY"]),
            "text": str(part.get("DESCRIPTION", "")),
            "status": str(part["STATUS"]),
            "day": when.isoformat()[:10],
            "utc": utc,
            "alarms": len(part.subcomponents),
        }
    )
zones = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
print(json.dumps({"items": items, "zones": zones}))
