#include "exchange/calendarblocks.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    bool isWanted(const QByteArray &name) { return name == "VEVENT" || name == "VTODO" || name == "VTIMEZONE"; }

    // The name of the component when the line begins or ends one.
    QByteArray marked(const QByteArray &line, const QByteArray &word)
    {
        return line.left(word.size()).toUpper() == word ? line.mid(word.size()).trimmed().toUpper() : QByteArray();
    }

} // namespace

CalendarBlocks calendarBlocks(QStringView text)
{
    CalendarBlocks found;
    CalendarBlock open;
    int number = 0;
    for (QByteArray line : text.toUtf8().split('\n')) {
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        const QByteArray begun = marked(line, "BEGIN:");
        found.isCalendar = found.isCalendar || begun == "VCALENDAR";
        if (open.line == 0) {
            if (found.isCalendar && isWanted(begun))
                open = { .name = begun, .bytes = line + "\r\n", .line = number };
            continue;
        }
        const QByteArray ended = marked(line, "END:");
        if (isWanted(begun) || ended == "VCALENDAR") { // the one before was never closed
            open.isCut = true;
            found.blocks.append(std::exchange(open, {}));
            if (isWanted(begun))
                open = { .name = begun, .bytes = line + "\r\n", .line = number };
            continue;
        }
        open.bytes += line + "\r\n";
        if (ended == open.name)
            found.blocks.append(std::exchange(open, {}));
    }
    if (open.line != 0) {
        open.isCut = true;
        found.blocks.append(open);
    }
    return found;
}

} // namespace Pistis
