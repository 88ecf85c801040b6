#pragma once

#include "core/fault.h"
#include "lessons/quizcard.h"

namespace Pistis {

struct GiftQuestions
{
    QuizCards cards {};
    QList<Fault> faults {}; // what is no choice question, with its line; the rest is read all the same
};

// Questions with answers to choose from, and true or false. The text is Greek; the same question in English stands, in
// the same format and under the same name, in the comment lines before it that begin with "//en ".
GiftQuestions readGift(const QString &gift, const QString &file);

} // namespace Pistis
