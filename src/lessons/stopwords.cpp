#include "lessons/stopwords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QSet<QString> wordsOf(const QString &text)
    {
        const QStringList words = text.split(u' ');
        return QSet<QString>(words.cbegin(), words.cend());
    }

} // namespace

bool isStopWord(const QString &word, LessonLanguage language)
{
    static const QSet<QString> greek = wordsOf(
        u"ο η το οι τα του τησ των τον την τη τουσ τισ ενασ μια μιασ ενα ενοσ εναν και κι η ειτε ουτε αλλα ομωσ ωστοσο "
        "αν εαν οταν ενω αφου επειδη γιατι διοτι πωσ που οτι ωσ σαν οπωσ οσο οσοι οποιοσ οποια οποιο οποιοι οποιεσ "
        "οποιων "
        "οποιουσ οποιον οποιαν να θα ασ δεν μη μην δε οχι ναι σε με για απο προσ κατα μετα παρα αντι χωρισ ωσπου μεχρι "
        "στο στη στην στον στουσ στισ στα στου μου σου μασ σασ εγω εσυ εμεισ εσεισ αυτοσ αυτη αυτο αυτοι αυτεσ αυτα "
        "αυτου "
        "αυτησ αυτων αυτον αυτην αυτουσ εκεινοσ εκεινη εκεινο τι ποιοσ ποια ποιο καθε καποιοσ καποια καποιο καποιοι "
        "καποιεσ ειναι ειμαι εισαι ειμαστε ειστε ηταν ημουν ημασταν εχω εχεισ εχει εχουμε εχετε εχουν ειχα ειχε ειχαν "
        "ηδη τοτε εδω εκει οπου τοσο πιο πολυ λοιπον μονο επισησ ακομα ακομη ετσι υπαρχει κανει"_s);
    static const QSet<QString> english = wordsOf(
        u"a an the and or nor but if when while after since because as that which who whom whose what where how why "
        u"than "
        "then so to of in on at by for from with without into onto over under about against between through during "
        "until "
        "up down out off i you he she it we they me him her us them my your his its our their mine yours ours theirs "
        "this "
        "these those is am are was were be been being have has had having do does did doing not no yes will would "
        "shall "
        "should can could may might must there here very more most only also just still already some any each such own "
        "same too both don didn doesn isn wasn aren weren hasn haven hadn won wouldn couldn shouldn ll ve re"_s);
    return (language == LessonLanguage::Greek ? greek : english).contains(word);
}

} // namespace Pistis
