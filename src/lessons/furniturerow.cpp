#include "lessons/furniturerow.h"

#include "core/greekfold.h"
#include "lessons/pagewords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qsizetype longestPart = 60; // characters
    const QString navigation = u"navigation"_s;

    bool isOrnament(QChar c)
    {
        switch (c.category()) {
        case QChar::Symbol_Other:
        case QChar::Symbol_Math:
        case QChar::Other_Surrogate: // pictures lie beyond the first plane
        case QChar::Mark_NonSpacing:
        case QChar::Other_Format:
            return c != u'+' && c != u'©';
        default:
            return c.isSpace() || u"|·•*–—-_~"_s.contains(c);
        }
    }

    // A single sign before a line is that of a list or of who speaks; only behind the line, or on both sides, it
    // adorns.
    bool isListSign(QChar c) { return u"-–—•*·"_s.contains(c); }

    bool isHome(const QString &part)
    {
        static const QRegularExpression home = pageLine(uR"(
            (?:(?:you are here|βρίσκεστε εδώ|είστε εδώ)\s*:\s*)?(?:home(?: ?page)?|(?:αρχική|κεντρική)(?: σελίδα)?)
        )"_s);
        return home.match(greekFold(part)).hasMatch();
    }

    // Names of a page's own pages that are words of a text, too, when they stand alone.
    bool isPageName(const QString &part)
    {
        static const QRegularExpression name = pageLine(uR"(
            blog|news|contact|about|archives?|faq|careers|press|shop|cart|top|more|help|support|terms|privacy|cookies
            advertise|ads|accept|reject|decline|edit|reply|report|save|close|login|categories
            επικοινωνία|νέα|ειδήσεις|αρχείο|άρθρα|βοήθεια|όροι|απόρρητο|αποδοχή|απόρριψη|συμφωνώ|αποθήκευση|κλείσιμο
            είσοδος|έξοδος|κατηγορίες|σχετικά
        )"_s);
        return name.match(greekFold(part)).hasMatch();
    }

    QStringList partsOf(const QString &line, const QRegularExpression &separator)
    {
        QStringList parts = line.split(separator, Qt::SkipEmptyParts);
        for (QString &part : parts)
            part = part.trimmed();
        parts.removeAll(QString());
        const bool areShort
            = std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) { return part.size() <= longestPart; });
        return parts.size() > 1 && areShort ? parts : QStringList();
    }

    // Some parts can be nothing but a page's; others are so only among their like.
    struct Count
    {
        int sure = 0;
        int likely = 0;
        int others = 0;
        QString rule {}; // of the first that is sure, else of the first that is likely
    };

    Count countOf(const QStringList &parts, const std::function<QString(const QString &)> &ruleOfPart)
    {
        Count count;
        for (const QString &part : parts) {
            QString rule = ruleOfPart(part);
            if (rule == u"symbols"_s)
                continue;
            if (rule.isEmpty() && isPageName(part))
                rule = navigation;
            const bool isLikely = rule == navigation || rule == u"share"_s;
            if (!rule.isEmpty() && (count.rule.isEmpty() || (count.sure == 0 && !isLikely)))
                count.rule = rule;
            count.sure += !rule.isEmpty() && !isLikely;
            count.likely += isLikely;
            count.others += rule.isEmpty();
        }
        return count;
    }

} // namespace

bool endsSentence(QStringView line)
{
    while (!line.isEmpty() && u"»”\"')"_s.contains(line.back()))
        line.chop(1);
    if (line.isEmpty())
        return false;
    const bool isDotted = line.endsWith(u".."_s);
    return !isDotted && u".;?\u037e"_s.contains(line.back());
}

QString withoutOrnaments(const QString &line)
{
    const bool isQuoted = line.contains(u'«') && line.contains(u'»');
    const auto adorns = [isQuoted](QChar c) { return isOrnament(c) || (!isQuoted && u"«»‹›"_s.contains(c)); };
    qsizetype start = 0;
    qsizetype end = line.size();
    while (end > start && adorns(line.at(end - 1)))
        --end;
    const bool isItem = end == line.size() && line.size() > 1 && isListSign(line.front()) && line.at(1).isSpace();
    while (!isItem && start < end && adorns(line.at(start)))
        ++start;
    return line.sliced(start, end - start);
}

QString ruleOfRow(const QString &line, const std::function<QString(const QString &)> &ruleOfPart)
{
    static const QRegularExpression path(u"(?:^|\\s)[>→/](?:\\s|$)"_s);
    static const QRegularExpression strokes(u"\\s*[|•]\\s*|\\s+[·∙]\\s+|\\s{3,}"_s);
    static const QRegularExpression dashes(u"\\s+[–—/-]\\s+"_s);
    if (endsSentence(line))
        return {};
    const QStringList steps = partsOf(line, path);
    if (!steps.isEmpty() && isHome(steps.first()))
        return navigation;
    const Count row = countOf(partsOf(line, strokes), ruleOfPart);
    const bool isFurniture = row.sure > 0 || row.likely > 1;
    if (isFurniture && row.sure + row.likely >= row.others)
        return row.rule;
    const Count dashed = countOf(partsOf(line, dashes), ruleOfPart);
    return dashed.sure + dashed.likely > 1 && dashed.others == 0 ? dashed.rule : QString();
}

} // namespace Pistis
