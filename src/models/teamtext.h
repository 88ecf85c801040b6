#pragma once

#include "app/teamnumbers.h"

#include <QString>

namespace Pistis {

// Words for the numbers of the team page.
QString figureLabel(const TeamFigure &figure); // "72% (61–81%), n 54"
QString figureSentence(TeamMeasure measure, const TeamFigure &figure, int answerHours); // what it counts, in words
QString measureLabel(TeamMeasure measure);
QString measureSentence(TeamMeasure measure, int answerHours); // how it is counted
QString customersTitle(TeamMeasure measure, const QString &person, const TeamFigure &figure);
QString customersTitle(const QString &person, int current);

} // namespace Pistis
