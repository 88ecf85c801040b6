#include "lessons/alignmentevidence.h"

#include "lessons/noiserules.h"
#include "lessons/tokenmatching.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr size_t mostTypes = 64; // of a sentence: one bit each
    constexpr std::array shares { .35, .6, .85, 1.2, 1.7, 2.4, 3.4, 5. };
    constexpr qsizetype longestFurniture = 100;
    constexpr double meanSize = 4.7; // of the logarithm of a sentence's characters
    constexpr double sizeVariance = .4;
    constexpr double sizeTrust = 5; // sentences

    using Kind = LessonBlock::Kind;

    AlignmentSide sideOf(const LessonText &text, LessonLanguage language)
    {
        AlignmentSide side;
        QHash<QString, int> ids;
        const WordStemmer stemmer(language);
        for (qsizetype block = 0; block < text.blocks.size(); ++block) {
            for (const QString &words : text.blocks.at(block).sentences) {
                AlignmentSide::Sentence sentence { .size = int(words.size()),
                    .logSize = std::log(std::max(1., double(words.size()))),
                    .block = int(block),
                    .isHeading
                    = text.blocks.at(block).kind == Kind::Title || text.blocks.at(block).kind == Kind::Heading,
                    .isFurniture = words.size() <= longestFurniture && !noiseRuleOf(words).isEmpty(),
                    .isEmpty = words.trimmed().isEmpty() };
                for (const AlignmentToken &token : alignmentTokens(words, language)) {
                    const bool isSign = token.kind == AlignmentToken::Kind::Sign;
                    const QString key = (isSign ? u'\t' : u' ') + token.text;
                    const auto known = ids.constFind(key);
                    const int id = known == ids.cend() ? int(side.types.size()) : *known;
                    if (known == ids.cend()) {
                        ids.insert(key, id);
                        side.types.push_back(
                            { .token = token, .stem = isSign ? token.text : stemmer.stem(token.text) });
                    } else if (token.kind == AlignmentToken::Kind::Name) {
                        side.types[size_t(id)].token.kind = token.kind;
                    }
                    sentence.types.push_back(id);
                }
                side.sentences.push_back(std::move(sentence));
            }
        }
        return side;
    }

    void measure(AlignmentSide &side)
    {
        double tokens = 0;
        double sum = sizeTrust * meanSize;
        double squares = sizeTrust * (sizeVariance + meanSize * meanSize);
        double count = sizeTrust;
        for (const auto &sentence : side.sentences) {
            if (sentence.isEmpty)
                continue;
            tokens += double(sentence.types.size());
            sum += sentence.logSize;
            squares += sentence.logSize * sentence.logSize;
            ++count;
        }
        side.logSizeMean = sum / count;
        side.logSizeVariance = std::max(.05, squares / count - side.logSizeMean * side.logSizeMean);
        const double mean = std::max(1., tokens / std::max(1., count - sizeTrust));
        for (auto &sentence : side.sentences)
            sentence.share = std::max(.1, double(sentence.types.size()) / mean);
    }

    void findPlaces(AlignmentSide &side, const AlignmentSide &other)
    {
        std::vector<std::vector<int>> places(other.types.size());
        for (size_t at = 0; at < other.sentences.size(); ++at) {
            for (const int type : other.sentences[at].types)
                places[size_t(type)].push_back(int(at));
        }
        for (auto &type : side.types) {
            for (const int match : type.matches)
                type.places.insert(type.places.end(), places[size_t(match)].begin(), places[size_t(match)].end());
            std::sort(type.places.begin(), type.places.end());
            type.places.erase(std::unique(type.places.begin(), type.places.end()), type.places.end());
        }
    }

    double foundChance(const AlignmentSide::Type &type, bool hasLexicon, const AlignmentModel &model)
    {
        using enum AlignmentToken::Kind;
        switch (type.token.kind) {
        case Word:
            return type.isKnown ? model.wordFound : model.strangeWordFound;
        case Name:
            return type.isKnown ? model.nameFound : hasLexicon ? model.strangeNameFound : model.bareNameFound;
        case Number:
            return model.numberFound;
        case Sign:
            break;
        }
        return u"?!:\""_s.contains(type.token.text) ? model.signFound : model.looseSignFound;
    }

    // Evidence of a token: the logarithm of its chance to be found in the translation by that in any other sentence.
    void weigh(AlignmentSide &side, const AlignmentSide &other, bool hasLexicon, const AlignmentModel &model)
    {
        for (auto &type : side.types) {
            const double found = foundChance(type, hasLexicon, model);
            const double anywhere = (double(type.places.size()) + model.anywhereWeight * model.foundAnywhere)
                / (double(other.sentences.size()) + model.anywhereWeight);
            for (size_t step = 0; step < shares.size(); ++step) {
                const double chance = std::min(.98, 1 - std::pow(1 - anywhere, shares[step]));
                const double hit = std::max(found, chance); // what is found everywhere says nothing
                type.missing[step] = float(model.wordWeight * std::log((1 - hit) / (1 - chance)));
                type.gain[step] = float(model.wordWeight * std::log(hit / chance)) - type.missing[step];
            }
        }
        for (auto &sentence : side.sentences) {
            if (sentence.types.size() > mostTypes) {
                std::stable_sort(sentence.types.begin(), sentence.types.end(), [&side](int one, int two) {
                    return side.types[size_t(one)].gain[0] > side.types[size_t(two)].gain[0];
                });
                sentence.types.resize(mostTypes);
            }
            for (const int type : sentence.types) {
                for (size_t step = 0; step < shares.size(); ++step)
                    sentence.missing[step] += side.types[size_t(type)].missing[step];
            }
        }
    }

} // namespace

int AlignmentEvidence::exposureOf(double share)
{
    int step = 0;
    while (step + 1 < int(shares.size()) && share > std::sqrt(shares[size_t(step)] * shares[size_t(step) + 1]))
        ++step;
    return step;
}

AlignmentEvidence::AlignmentEvidence(
    const LessonText &greek, const LessonText &english, const Lexicon &lexicon, const AlignmentModel &constants)
    : left(sideOf(greek, LessonLanguage::Greek))
    , right(sideOf(english, LessonLanguage::English))
    , model(constants)
{
    matchTypes(left, right, lexicon);
    for (AlignmentSide *side : { &left, &right }) {
        measure(*side);
        findPlaces(*side, side == &left ? right : left);
    }
    weigh(left, right, !lexicon.isEmpty(), model);
    weigh(right, left, !lexicon.isEmpty(), model);
}

} // namespace Pistis
