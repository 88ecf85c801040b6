#pragma once

#include <QList>
#include <QString>

namespace Pistis {

struct QuizAnswer
{
    QString greek {};
    QString english {};
    bool isRight = false;
    QString greekReason {}; // why it is right or wrong
    QString englishReason {};

    friend bool operator==(const QuizAnswer &, const QuizAnswer &) = default;
};

// One question with both languages on the card.
struct QuizCard
{
    QString id {};
    QString greek {};
    QString english {};
    QList<QuizAnswer> answers {};

    friend bool operator==(const QuizCard &, const QuizCard &) = default;
};

using QuizCards = QList<QuizCard>;

} // namespace Pistis
