#include "lessons/tokenmatching.h"

#include "lessons/transliteration.h"

#include <QSet>

#include <algorithm>

namespace Pistis {

namespace {

    using Kind = AlignmentToken::Kind;

    constexpr qsizetype stemLetters = 6;
    constexpr qsizetype shortestSkeleton = 3; // consonants
    constexpr qsizetype shortestSounds = 4;
    constexpr double alike = .7;

    bool isWord(const AlignmentSide::Type &type)
    {
        return type.token.kind == Kind::Word || type.token.kind == Kind::Name;
    }

    void join(AlignmentSide &left, int one, AlignmentSide &right, int two)
    {
        auto &matches = left.types[size_t(one)].matches;
        if (std::find(matches.begin(), matches.end(), two) != matches.end())
            return;
        matches.push_back(two);
        right.types[size_t(two)].matches.push_back(one);
    }

    QMultiHash<QString, int> typesByStem(const AlignmentSide &side)
    {
        QMultiHash<QString, int> types;
        for (size_t at = 0; at < side.types.size(); ++at) {
            if (isWord(side.types[at]))
                types.insert(side.types[at].stem.left(stemLetters), int(at));
        }
        return types;
    }

    // Types of one side by the lexicon's translations of their stems.
    void matchByLexicon(AlignmentSide &left, AlignmentSide &right, const Lexicon &lexicon)
    {
        const QMultiHash<QString, int> rights = typesByStem(right);
        for (size_t at = 0; at < left.types.size(); ++at) {
            auto &type = left.types[at];
            if (!isWord(type))
                continue;
            const QStringList stems = lexicon.translationStems(type.stem, LessonLanguage::Greek);
            type.isKnown = !stems.isEmpty();
            for (const QString &stem : stems) {
                const auto [from, to] = rights.equal_range(stem.left(stemLetters));
                for (auto match = from; match != to; ++match)
                    join(left, int(at), right, *match);
            }
        }
        for (auto &type : right.types)
            type.isKnown = isWord(type) && !lexicon.translationStems(type.stem, LessonLanguage::English).isEmpty();
    }

    void matchTheSame(AlignmentSide &left, AlignmentSide &right)
    {
        const auto keyOf = [](const AlignmentSide::Type &type) -> QString {
            return (isWord(type) ? u'w' : type.token.kind == Kind::Number ? u'n' : u's') + type.token.text;
        };
        QHash<QString, int> rights;
        for (size_t at = 0; at < right.types.size(); ++at)
            rights.insert(keyOf(right.types[at]), int(at));
        for (size_t at = 0; at < left.types.size(); ++at) {
            const auto same = rights.constFind(keyOf(left.types[at]));
            if (same != rights.cend())
                join(left, int(at), right, *same);
        }
    }

    struct Sound
    {
        int type = 0;
        QString sounds {};
        bool isName = false;
    };

    // A skeleton and all that it is without one of its consonants.
    QStringList keysOf(const QString &sounds)
    {
        const QString skeleton = skeletonOf(sounds);
        if (skeleton.size() < shortestSkeleton)
            return { skeleton + sounds.left(1) };
        QStringList keys { skeleton };
        if (skeleton.size() > shortestSkeleton) {
            for (qsizetype at = 0; at < skeleton.size(); ++at)
                keys.append(QString(skeleton).remove(at, 1));
        }
        return keys;
    }

    std::vector<Sound> soundingTypes(const AlignmentSide &side)
    {
        std::vector<Sound> all;
        for (size_t at = 0; at < side.types.size(); ++at) {
            const auto &type = side.types[at];
            if (!isWord(type))
                continue;
            QString sounds = soundsOf(type.token.text);
            if (sounds.size() >= shortestSounds)
                all.push_back(
                    { .type = int(at), .sounds = std::move(sounds), .isName = type.token.kind == Kind::Name });
        }
        return all;
    }

    void matchBySound(AlignmentSide &left, AlignmentSide &right)
    {
        const std::vector<Sound> rights = soundingTypes(right);
        QMultiHash<QString, int> byKey;
        for (size_t at = 0; at < rights.size(); ++at) {
            for (const QString &key : keysOf(rights[at].sounds))
                byKey.insert(key, int(at));
        }
        for (const Sound &sound : soundingTypes(left)) {
            for (const QString &key : keysOf(sound.sounds)) {
                const auto [from, to] = byKey.equal_range(key);
                for (auto match = from; match != to; ++match) {
                    const Sound &other = rights[size_t(*match)];
                    if (likenessOf(sound.sounds, other.sounds) >= alike)
                        join(left, sound.type, right, other.type);
                }
            }
        }
    }

} // namespace

void matchTypes(AlignmentSide &left, AlignmentSide &right, const Lexicon &lexicon)
{
    matchByLexicon(left, right, lexicon);
    matchTheSame(left, right);
    matchBySound(left, right);
}

} // namespace Pistis
