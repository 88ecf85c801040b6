#include "core/foldedtext.h"

#include "core/greekfold.h"

#include <array>

namespace Pistis {

namespace {

    // Folding knows no neighbours, so the letters of Latin, Greek and polytonic Greek are folded once.
    constexpr char16_t tabled = 0x2000;

    const QString &foldOf(char16_t unit)
    {
        static const std::array<QString, tabled> table = [] {
            std::array<QString, tabled> folds;
            for (char16_t at = 0; at < tabled; ++at) {
                const QChar letter(at);
                folds[at] = greekFold(QStringView(&letter, 1));
            }
            return folds;
        }();
        return table[unit];
    }

    void append(FoldedText &folded, QStringView units, int place)
    {
        for (const QChar unit : units) {
            folded.text.append(unit);
            folded.places.append(place);
        }
    }

} // namespace

FoldedText foldedText(QStringView original)
{
    FoldedText folded;
    folded.text.reserve(original.size());
    folded.places.reserve(original.size() + 1);
    int space = -1; // where the white space began that has not been written yet
    for (int place = 0; place < original.size();) {
        const QChar unit = original.at(place);
        const int length = unit.isHighSurrogate() && place + 1 < original.size() ? 2 : 1;
        if (unit.isSpace()) {
            if (space < 0 && !folded.text.isEmpty())
                space = place;
        } else {
            const QString other = unit.unicode() < tabled ? QString() : greekFold(original.mid(place, length));
            const QString &fold = unit.unicode() < tabled ? foldOf(unit.unicode()) : other;
            if (space >= 0 && !fold.isEmpty()) {
                append(folded, u" ", space);
                space = -1;
            }
            append(folded, fold, place);
        }
        place += length;
    }
    folded.places.append(int(original.size()));
    return folded;
}

} // namespace Pistis
