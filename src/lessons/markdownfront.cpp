#include "lessons/markdownfront.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr std::array practices { Practice::Visits, Practice::Requests, Practice::Promises, Practice::Evidence };
    constexpr QStringView fence = u"---";

    struct Field
    {
        QStringView name;
        QString FrontMatter::*value;
    };
    constexpr std::array fields { Field { u"title", &FrontMatter::title }, Field { u"author", &FrontMatter::author },
        Field { u"date", &FrontMatter::date }, Field { u"source", &FrontMatter::source },
        Field { u"licence", &FrontMatter::licence }, Field { u"license", &FrontMatter::licence },
        Field { u"summary", &FrontMatter::summary } };

    bool isQuoted(const QString &value)
    {
        return value.size() > 1 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\'');
    }

    QString withoutQuotes(const QString &value) { return isQuoted(value) ? value.sliced(1, value.size() - 2) : value; }

    void addPractice(const QString &value, QMap<int, Practice> &practice)
    {
        static const QRegularExpression entry(u"(\\d+)\\s*[:=]?\\s*(\\w+)"_s);
        for (auto entries = entry.globalMatch(value); entries.hasNext();) {
            const auto match = entries.next();
            const int heading = match.captured(1).toInt();
            const Practice kind = practiceOf(match.captured(2));
            if (heading > 0 && kind != Practice::None)
                practice.insert(heading, kind);
        }
    }

    QString practiceText(const QMap<int, Practice> &practice)
    {
        QStringList parts;
        for (auto it = practice.cbegin(); it != practice.cend(); ++it)
            parts.append(QString::number(it.key()) + u' ' + wordOf(it.value()));
        return parts.join(u", "_s);
    }

} // namespace

QString wordOf(Practice practice)
{
    switch (practice) {
    case Practice::None:
        return {};
    case Practice::Visits:
        return u"visits"_s;
    case Practice::Requests:
        return u"requests"_s;
    case Practice::Promises:
        return u"promises"_s;
    case Practice::Evidence:
        return u"evidence"_s;
    }
    Q_UNREACHABLE();
}

Practice practiceOf(QStringView word)
{
    for (const Practice practice : practices) {
        if (word == wordOf(practice))
            return practice;
    }
    return Practice::None;
}

qsizetype readFrontMatter(const QStringList &lines, FrontMatter &front)
{
    if (lines.value(0).trimmed() != fence)
        return 0;
    FrontMatter read;
    bool isPractice = false; // whose entries may stand on lines of their own
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const QString &line = lines.at(at);
        if (line.trimmed() == fence) {
            front = read;
            return at + 1;
        }
        if (isPractice && (line.startsWith(u' ') || line.startsWith(u'-'))) {
            addPractice(line, read.practice);
            continue;
        }
        const QString name = line.section(u':', 0, 0).trimmed();
        const QString value = withoutQuotes(line.section(u':', 1).trimmed());
        isPractice = name == u"practice";
        if (isPractice)
            addPractice(value, read.practice);
        for (const Field &field : fields) {
            if (name == field.name)
                read.*field.value = value;
        }
    }
    return 0;
}

QStringList frontMatterLines(const FrontMatter &front)
{
    QStringList lines { fence.toString() };
    const auto add = [&lines](QStringView name, const QString &value) {
        lines.append(name + u": "_s + (isQuoted(value) ? u'"' + value + u'"' : value));
    };
    for (const Field &field : fields) {
        if (field.name != u"license" && (field.name == u"title" || !(front.*field.value).isEmpty()))
            add(field.name, front.*field.value);
    }
    if (!front.practice.isEmpty())
        add(u"practice", practiceText(front.practice));
    lines.append(fence.toString());
    return lines;
}

} // namespace Pistis
