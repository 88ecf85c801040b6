"""Prints what python3-vobject reads from a vCard file, as JSON; 77 when it is not installed."""
import json
import sys

try:
    import vobject
except ImportError:
    sys.exit(77)


def plain(value):
    if isinstance(value, vobject.vcard.Address):
        return "\n".join(part for part in (value.street, value.city, value.code, value.country) if part)
    if isinstance(value, vobject.vcard.Name):
        return value.family
    return "".join(value) if isinstance(value, list) else value


def label(card, prop):
    for other in card.contents.get("x-ablabel", []):
        if prop.group and other.group == prop.group:
            return other.value
    return " ".join(prop.params.get("TYPE", []))


cards = []
for card in vobject.readComponents(open(sys.argv[1], encoding="utf-8", newline="").read()):
    card.validate(raiseException=True)
    ways = [
        {"name": name, "value": plain(prop.value), "label": label(card, prop)}
        for name in ("tel", "email", "adr", "url")
        for prop in card.contents.get(name, [])
    ]
    note = card.note.value if "note" in card.contents else ""
    cards.append({"uid": card.uid.value, "name": card.fn.value, "note": note, "ways": ways})
print(json.dumps(cards))
