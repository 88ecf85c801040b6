#pragma once

#include "lessons/lessontext.h"

#include <algorithm>

namespace Pistis {

inline constexpr int sureFrom = 90; // percent: what an aligner gave less is worth a look

enum class LinkTrust { Doubtful, Automatic, Confirmed, Manual };

// Sentences of both sides that say the same; one side empty: unpaired.
struct LessonLink
{
    enum class Status { Auto, Confirmed, Manual };

    QList<int> left {}; // Greek
    QList<int> right {}; // English
    Status status = Status::Auto;
    int confidence = -1; // percent that the aligner gave it; -1: none told

    bool isPair() const { return !left.isEmpty() && !right.isEmpty(); }
    bool isDoubtful() const { return trust() == LinkTrust::Doubtful; }
    LinkTrust trust() const
    {
        if (status != Status::Auto)
            return status == Status::Confirmed ? LinkTrust::Confirmed : LinkTrust::Manual;
        return isPair() && confidence >= 0 && confidence < sureFrom ? LinkTrust::Doubtful : LinkTrust::Automatic;
    }

    // Qt 6.4 compares lists of numbers by their memory, which an empty one may not have.
    friend bool operator==(const LessonLink &one, const LessonLink &other)
    {
        return one.status == other.status && one.confidence == other.confidence
            && std::ranges::equal(one.left, other.left) && std::ranges::equal(one.right, other.right);
    }
};

struct GlossaryTerm
{
    QString greek {};
    QString english {};
    QString greekNote {};
    QString englishNote {};

    friend bool operator==(const GlossaryTerm &, const GlossaryTerm &) = default;
};

// A lesson pack as a value. English may be empty.
struct Lesson
{
    QString id {};
    QString version {};
    QString hash {}; // content hash; empty while the pack is not written
    LessonText greek {};
    LessonText english {};
    QList<LessonLink> links {};
    QList<GlossaryTerm> glossary {};

    QMap<int, Practice> practice() const { return greek.isEmpty() ? english.front.practice : greek.front.practice; }

    friend bool operator==(const Lesson &, const Lesson &) = default;
};

} // namespace Pistis
