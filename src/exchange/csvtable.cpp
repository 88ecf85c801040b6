#include "exchange/csvtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // How many apostrophes stand before what looks like a formula; -1: it looks like none.
    qsizetype guardsOf(QStringView text)
    {
        qsizetype guards = 0;
        while (guards < text.size() && text[guards] == u'\'')
            ++guards;
        qsizetype place = guards;
        while (place < text.size() && (text[place].isSpace() || text[place].category() == QChar::Other_Control))
            ++place;
        const bool isFormula = place < text.size() && u"=+-@\uff1d\uff0b\uff0d\uff20"_s.contains(text[place]);
        return isFormula ? guards : -1;
    }

} // namespace

QString unguarded(const QString &text) { return guardsOf(text) > 0 ? text.mid(1) : text; }

QByteArray CsvTable::row(const QStringList &fields) const
{
    QString line;
    line.reserve(256);
    for (const QString &field : fields) {
        if (&field != &fields.constFirst())
            line += m_separator;
        append(line, field);
    }
    line += u"\r\n"_s;
    return line.toUtf8();
}

void CsvTable::append(QString &line, const QString &field) const
{
    const bool isGuarded = guardsOf(field) >= 0;
    const bool isPlain = std::ranges::none_of(
        field, [this](QChar c) { return c == m_separator || c == u'"' || c == u'\n' || c == u'\r' || c.isSpace(); });
    if (!isPlain)
        line += u'"';
    if (isGuarded)
        line += u'\'';
    if (isPlain || !field.contains(u'"'))
        line += field;
    else
        line += QString(field).replace(u'"', u"\"\""_s);
    if (!isPlain)
        line += u'"';
}

} // namespace Pistis
