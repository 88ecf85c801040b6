#include "models/cleaningtext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    // Letters that a sign takes as its own are seen with it.
    bool isSeen(QChar c) { return c == u' ' || (c.isPrint() && !c.isSpace() && c != u'\u00ad') || c.isSurrogate(); }

    QString withCodes(QStringView words)
    {
        QString shown;
        for (const QChar c : words) {
            if (isSeen(c))
                shown += c;
            else
                shown += u"‹U+%1›"_s.arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
        }
        return shown;
    }

} // namespace

QString removalReason(const QString &rule)
{
    static const QHash<QString, const char *> reasons {
        { u"template-placeholder"_s,
            QT_TRANSLATE_NOOP("Pistis::RemovalText", "Placeholder of the website that was never filled in") },
        { u"comment-counter"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Counter of comments") },
        { u"author-stub"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Name of an account, not of an author") },
        { u"share"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Button to share the page") },
        { u"repeated"_s,
            QT_TRANSLATE_NOOP("Pistis::RemovalText", "The same line again and again, as in a header or footer") },
        { u"url"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Only a link or a mail address") },
        { u"date-line"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Only a date, a time or a reading time") },
        { u"read-more"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Link to read more") },
        { u"navigation"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Navigation of the website") },
        { u"picture"_s,
            QT_TRANSLATE_NOOP("Pistis::RemovalText", "Picture that is not in a folder “media” beside the text") },
        { u"image-credit"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Source of a picture that is not here") },
        { u"legal"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Legal notice of the website") },
        { u"symbols"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "No letter, only signs or digits") },
        { u"markup"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Left-over code of the page") },
        { u"duplicate-title"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "The title once more") },
    };
    const char *reason
        = reasons.value(rule, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Does not look like part of the text"));
    return QCoreApplication::translate("Pistis::RemovalText", reason);
}

QString repairReason(const QString &rule)
{
    static const QHash<QString, const char *> reasons {
        { u"invisible"_s, QT_TRANSLATE_NOOP("Pistis::RepairText", "Holds signs that cannot be seen, as soft hyphens") },
        { u"space"_s, QT_TRANSLATE_NOOP("Pistis::RepairText", "Holds spaces of another kind, as no-break ones") },
        { u"letters"_s, QT_TRANSLATE_NOOP("Pistis::RepairText", "Latin letters or signs within a Greek word") },
        { u"composed"_s, QT_TRANSLATE_NOOP("Pistis::RepairText", "Letters and their accents stood apart") },
    };
    const char *reason = reasons.value(rule, QT_TRANSLATE_NOOP("Pistis::RepairText", "Was not written as usual"));
    return QCoreApplication::translate("Pistis::RepairText", reason);
}

ChangedPart changedPart(const QString &before, const QString &after)
{
    const auto shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before.at(start) == after.at(start))
        ++start;
    qsizetype tail = 0;
    while (tail < shorter - start && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    while (start > 0 && before.at(start - 1) != u' ')
        --start;
    while (tail > 0 && before.at(before.size() - tail) != u' ')
        --tail;
    const auto part = [start, tail](const QString &line) {
        return withCodes(QStringView(line).sliced(start, line.size() - start - tail));
    };
    return { .before = part(before), .after = part(after) };
}

} // namespace Pistis
