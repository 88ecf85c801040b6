#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

#include <array>

namespace Pistis {

enum class TeamMeasure { InRhythm, AnswersInTime, PromisesKept, Retention };
inline constexpr std::size_t teamMeasureCount = 4;

// One number with its 95 % limits. What is too small to show holds nothing that could give it away.
struct TeamFigure
{
    enum class State { Nothing, TooFew, Shown };

    State state = State::Nothing;
    int n = 0; // customers (in rhythm, retention), requests or promises
    double value = 0;
    double lower = 0;
    double upper = 1;
    QList<QUuid> customers {}; // behind n

    friend bool operator==(const TeamFigure &, const TeamFigure &) = default;
};

struct TeamRow
{
    enum class Who { All, Person, Nobody };

    Who who = Who::All;
    QUuid person {};
    QString name {};
    QList<QUuid> customers {}; // current ones
    std::array<TeamFigure, teamMeasureCount> figures {};

    const TeamFigure &figure(TeamMeasure measure) const { return figures[std::size_t(measure)]; }

    friend bool operator==(const TeamRow &, const TeamRow &) = default;
};

// First the row of all, then the persons by name, then what belongs to nobody, if there is any.
struct TeamNumbers
{
    QDate day {};
    int answerHours = 0;
    QList<TeamRow> rows {};

    friend bool operator==(const TeamNumbers &, const TeamNumbers &) = default;
};

} // namespace Pistis
