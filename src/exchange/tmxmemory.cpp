#include "exchange/tmxmemory.h"

#include "exchange/tmxnames.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace Pistis {

namespace {

    using UnitKey = std::function<QString(const TmxUnit &)>; // empty: the unit has none

    bool isKnown(const std::pair<QString, QString> &property) { return property.first.startsWith(ownTmxNames); }

    void take(TmxUnit &unit, const TmxUnit &from)
    {
        TmxExtras extras = from.extras;
        extras.properties.removeIf(isKnown); // of the lesson as it was
        extras.properties += unit.extras.properties;
        unit.extras = extras;
        unit.greekExtras = from.greekExtras;
        unit.englishExtras = from.englishExtras;
        unit.others = from.others;
    }

} // namespace

TmxFile withMemory(const TmxFile &lesson, const TmxFile &memory)
{
    TmxFile file = lesson;
    file.sourceLanguage = memory.sourceLanguage;
    file.header = memory.header;
    QSet<qsizetype> told;
    QSet<qsizetype> used;
    const UnitKey keys[] { [](const TmxUnit &unit) -> QString { return unit.greek + u'\n' + unit.english; },
        [](const TmxUnit &unit) { return unit.greek; }, [](const TmxUnit &unit) { return unit.english; } };
    for (const UnitKey &key : keys) {
        QHash<QString, QList<qsizetype>> places;
        for (qsizetype at = memory.units.size() - 1; at >= 0; --at) {
            if (!used.contains(at))
                places[key(memory.units.at(at))].append(at);
        }
        for (qsizetype at = 0; at < file.units.size(); ++at) {
            const QString words = key(file.units.at(at));
            const auto place = places.find(words);
            if (told.contains(at) || words.isEmpty() || place == places.end() || place->isEmpty())
                continue;
            const qsizetype from = place->takeLast();
            take(file.units[at], memory.units.at(from));
            told.insert(at);
            used.insert(from);
        }
    }
    return file;
}

} // namespace Pistis
