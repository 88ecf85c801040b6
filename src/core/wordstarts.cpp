#include "core/wordstarts.h"

#include "core/greekfold.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QStringList wordsOf(const QString &text)
    {
        static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        return text.split(between, Qt::SkipEmptyParts);
    }

    // Each wanted word from place on gets a word of its own.
    bool canPlace(const QStringList &wanted, qsizetype place, QStringList words)
    {
        if (place == wanted.size())
            return true;
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (!words.at(at).startsWith(wanted.at(place)))
                continue;
            QStringList others = words;
            others.removeAt(at);
            if (canPlace(wanted, place + 1, others))
                return true;
        }
        return false;
    }

} // namespace

bool beginsWords(const QString &text, const QString &query)
{
    const QStringList words = wordsOf(text);
    const QStringList wanted = wordsOf(query);
    if (wanted.isEmpty())
        return query.trimmed().isEmpty(); // signs alone begin nothing
    return wanted.size() <= words.size() && canPlace(wanted, 0, words);
}

QString searchFold(const QString &typed)
{
    QStringList words = greekFold(typed).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        while (word.endsWith(u'*'))
            word.chop(1);
    }
    words.removeAll(QString());
    return words.join(u' ');
}

QString onOtherLayout(const QString &typed)
{
    static const QString latin = u"qwertyuiopasdfghjklzxcvbnm"_s;
    static const QString greek = u";ςερτυθιοπασδφγηξκλζχψωβνμ"_s;
    QString other = typed.toLower();
    std::ranges::transform(other, other.begin(), [](QChar key) {
        if (const qsizetype at = latin.indexOf(key); at >= 0)
            return greek.at(at);
        const qsizetype at = greek.indexOf(key);
        return at >= 0 ? latin.at(at) : key;
    });
    return other;
}

} // namespace Pistis
