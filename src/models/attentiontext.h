#pragma once

#include "core/attention.h"
#include "evidence/attentionbacktest.h"

#include <QJsonObject>
#include <QStringList>

namespace Pistis {

QString scoreText(const AttentionScore &score); // "Attention 62 of 100"
QString pointsText(const AttentionScore::Points &points); // "12 of 25"
QString partLabel(AttentionPart part);
QString factText(AttentionPart part, const AttentionFacts &facts); // why it has its points, or why it is left out
QString moodLabel(MoodValue value);
QString moodText(const QJsonObject &value); // of an op, for the history of changes
QStringList backtestTexts(const AttentionBacktest &test);

} // namespace Pistis
