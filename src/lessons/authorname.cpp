#include "lessons/authorname.h"

#include "core/greekfold.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // Of the first names in -α and -η; others, as of Ηρώς and Αλκήστεως, have no one rule.
    bool isHerGenitive(const QString &name)
    {
        const QString folded = greekFold(name);
        return folded.size() > 3 && (folded.endsWith(u"ασ"_s) || folded.endsWith(u"ησ"_s));
    }

    bool endsInSigma(const QString &word) { return greekFold(word).endsWith(u'σ'); }

} // namespace

QString nominativeOfHer(const QString &name)
{
    QStringList words = name.split(u' ');
    // Μαρίας-Ελένης; a surname of hers has no ending of its own, and one in -ς may be the name itself, as Κάλλας.
    QStringList parts = words.takeFirst().split(u'-');
    if (!std::ranges::all_of(parts, isHerGenitive) || std::ranges::any_of(words, endsInSigma))
        return name;
    for (QString &part : parts)
        part.chop(1);
    words.prepend(parts.join(u'-'));
    return words.join(u' ');
}

} // namespace Pistis
