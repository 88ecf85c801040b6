#include "lessons/transliteration.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct Spelling
    {
        QStringView letters;
        QStringView sounds;
    };

    // Longer spellings stand before shorter ones that they begin with.
    constexpr std::array greek {
        Spelling { u"μπ", u"p" },
        Spelling { u"ντ", u"t" },
        Spelling { u"γκ", u"k" },
        Spelling { u"γγ", u"nk" },
        Spelling { u"γχ", u"nk" },
        Spelling { u"τζ", u"ts" },
        Spelling { u"ου", u"u" },
        Spelling { u"αι", u"e" },
        Spelling { u"ει", u"i" },
        Spelling { u"οι", u"i" },
        Spelling { u"υι", u"i" },
        Spelling { u"αυ", u"af" },
        Spelling { u"ευ", u"ef" },
        Spelling { u"α", u"a" },
        Spelling { u"β", u"f" },
        Spelling { u"γ", u"k" },
        Spelling { u"δ", u"t" },
        Spelling { u"ε", u"e" },
        Spelling { u"ζ", u"s" },
        Spelling { u"η", u"i" },
        Spelling { u"θ", u"t" },
        Spelling { u"ι", u"i" },
        Spelling { u"κ", u"k" },
        Spelling { u"λ", u"l" },
        Spelling { u"μ", u"m" },
        Spelling { u"ν", u"n" },
        Spelling { u"ξ", u"ks" },
        Spelling { u"ο", u"o" },
        Spelling { u"π", u"p" },
        Spelling { u"ρ", u"r" },
        Spelling { u"σ", u"s" },
        Spelling { u"τ", u"t" },
        Spelling { u"υ", u"i" },
        Spelling { u"φ", u"f" },
        Spelling { u"χ", u"h" },
        Spelling { u"ψ", u"ps" },
        Spelling { u"ω", u"o" },
    };

    constexpr std::array latin {
        Spelling { u"sch", u"s" },
        Spelling { u"tch", u"ts" },
        Spelling { u"ch", u"ts" },
        Spelling { u"ck", u"k" },
        Spelling { u"ce", u"se" },
        Spelling { u"ci", u"si" },
        Spelling { u"cy", u"si" },
        Spelling { u"ge", u"tse" },
        Spelling { u"gi", u"tsi" },
        Spelling { u"gh", u"k" },
        Spelling { u"ph", u"f" },
        Spelling { u"sh", u"s" },
        Spelling { u"th", u"t" },
        Spelling { u"qu", u"ku" },
        Spelling { u"oo", u"u" },
        Spelling { u"ou", u"u" },
        Spelling { u"ee", u"i" },
        Spelling { u"b", u"p" },
        Spelling { u"c", u"k" },
        Spelling { u"d", u"t" },
        Spelling { u"g", u"k" },
        Spelling { u"j", u"ts" },
        Spelling { u"q", u"k" },
        Spelling { u"v", u"f" },
        Spelling { u"w", u"u" },
        Spelling { u"x", u"ks" },
        Spelling { u"y", u"i" },
        Spelling { u"z", u"s" },
    };

    template <size_t size> const Spelling *spellingAt(QStringView rest, const std::array<Spelling, size> &spellings)
    {
        const auto found = std::find_if(spellings.begin(), spellings.end(),
            [rest](const Spelling &spelling) { return rest.startsWith(spelling.letters); });
        return found == spellings.end() ? nullptr : &*found;
    }

    bool isVowel(QChar sound) { return u"aeiou"_s.contains(sound); }

} // namespace

QString soundsOf(QStringView folded)
{
    QString sounds;
    for (qsizetype at = 0; at < folded.size();) {
        const QStringView rest = folded.sliced(at);
        const Spelling *spelling
            = rest.front().script() == QChar::Script_Greek ? spellingAt(rest, greek) : spellingAt(rest, latin);
        if (spelling)
            sounds += spelling->sounds;
        else if (rest.front().isLetterOrNumber())
            sounds += rest.front();
        at += spelling ? spelling->letters.size() : 1;
    }
    return sounds;
}

QString skeletonOf(QStringView sounds)
{
    QString skeleton;
    QChar before;
    for (const QChar sound : sounds) {
        const bool isSilent = isVowel(sound) || sound == u'h';
        if (!isSilent && sound != before)
            skeleton += sound;
        before = sound;
    }
    return skeleton;
}

double likenessOf(QStringView left, QStringView right)
{
    if (left.isEmpty() || right.isEmpty())
        return 0;
    std::vector<int> common(size_t(right.size()) + 1, 0);
    for (const QChar sound : left) {
        int diagonal = 0;
        for (size_t at = 1; at < common.size(); ++at) {
            const int above = common[at];
            common[at] = sound == right.at(qsizetype(at) - 1) ? diagonal + 1 : std::max(above, common[at - 1]);
            diagonal = above;
        }
    }
    return double(common.back()) / double(std::max(left.size(), right.size()));
}

} // namespace Pistis
