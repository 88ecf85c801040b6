#include "lessons/inflection.h"

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct Paradigm
    {
        QStringView ending; // of the base form
        QStringView forms; // what stands for it in the others
    };

    constexpr qsizetype shortestRoot = 2;

    constexpr std::array greekParadigms { Paradigm { u"οσ", u"ου ο ε οι ων ουσ η ησ α ασ εσ" },
        Paradigm { u"ησ", u"η εσ ων εισ ου ηδεσ ηδων" }, Paradigm { u"ασ", u"α εσ ων αδεσ αδων" },
        Paradigm { u"εασ", u"εα εισ εων" }, Paradigm { u"υσ", u"υ εισ εων ια ιασ ιεσ" }, Paradigm { u"α", u"ασ εσ ων" },
        Paradigm { u"μα", u"ματοσ ματα ματων" }, Paradigm { u"η", u"ησ εσ ων εισ εων εωσ" },
        Paradigm { u"ο", u"ου α ων" }, Paradigm { u"ι", u"ια ιου ιων" },
        Paradigm { u"ω", u"εισ ει ουμε ομε ετε ουν ουνε" }, Paradigm { u"αω", u"ασ αει α αμε ατε ανε ουν" },
        Paradigm { u"ομαι", u"εσαι εται ομαστε εστε ονται" } };

    constexpr std::array englishParadigms { Paradigm { u"", u"s es 's ed ing" }, Paradigm { u"e", u"ed ing" },
        Paradigm { u"y", u"ies ied" }, Paradigm { u"f", u"ves" }, Paradigm { u"fe", u"ves" } };

    bool follows(const Paradigm &paradigm, QStringView word, QStringView base)
    {
        if (!base.endsWith(paradigm.ending))
            return false;
        const QStringView root = base.chopped(paradigm.ending.size());
        if (root.size() < shortestRoot || !word.startsWith(root))
            return false;
        const QStringView form = word.sliced(root.size());
        for (const QStringView one : paradigm.forms.tokenize(u' ')) {
            if (one == form)
                return true;
        }
        return false;
    }

    // As "planned" is of "plan".
    bool doublesTheLetter(QStringView word, QStringView base)
    {
        if (base.size() < shortestRoot || word.size() <= base.size() || !word.startsWith(base))
            return false;
        const QStringView ending = word.sliced(base.size() + 1);
        return word.at(base.size()) == base.back() && (ending == u"ed" || ending == u"ing");
    }

} // namespace

bool isInflectionOf(const QString &word, const QString &base, LessonLanguage language)
{
    const bool isGreek = language == LessonLanguage::Greek;
    const std::span<const Paradigm> paradigms = isGreek ? std::span<const Paradigm>(greekParadigms) : englishParadigms;
    for (const Paradigm &paradigm : paradigms) {
        if (follows(paradigm, word, base))
            return true;
    }
    return !isGreek && doublesTheLetter(word, base);
}

} // namespace Pistis
