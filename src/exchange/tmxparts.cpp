#include "exchange/tmxparts.h"

#include "core/words.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Kind = LessonBlock::Kind;

    constexpr Words<Kind, 5> kinds { { { Kind::Title, "title"_L1 }, { Kind::Heading, "heading"_L1 },
        { Kind::Paragraph, "paragraph"_L1 }, { Kind::Quotation, "quotation"_L1 }, { Kind::ListItem, "item"_L1 } } };

    QString wordOf(const TmxPart &part) { return part.begins ? wordIn(kinds, *part.begins) : u"-"_s; }

} // namespace

QString partsText(const QList<TmxPart> &parts)
{
    if (parts.size() == 1 && !parts.constFirst().begins)
        return {};
    QStringList words;
    for (const TmxPart &part : parts)
        words.append(wordOf(part) + u':' + QString::number(part.words.size()));
    if (!words.isEmpty()) // the last one has the rest
        words.last() = wordOf(parts.constLast());
    return words.join(u' ');
}

QList<TmxPart> tmxParts(const QString &words, const QString &property)
{
    QList<TmxPart> parts;
    qsizetype at = 0;
    const QStringList told = property.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype part = 0; part < told.size(); ++part) {
        const QString kind = told.at(part).section(u':', 0, 0);
        const auto begins = valueIn(kinds, kind);
        const bool isLast = part + 1 == told.size();
        const qsizetype length = isLast ? words.size() - at : told.at(part).section(u':', 1).toLongLong();
        if ((!begins && kind != "-"_L1) || length <= 0 || length > words.size() - at
            || (!isLast && words.mid(at + length, 1) != " "_L1))
            return { { .words = words } };
        parts.append({ .begins = begins, .words = words.mid(at, length) });
        at += length + 1;
    }
    return parts.isEmpty() ? QList<TmxPart> { { .words = words } } : parts;
}

} // namespace Pistis
