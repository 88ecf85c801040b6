#pragma once

#include "lessons/aligner.h"

namespace Pistis {

// Two texts with the beads that are known to be right.
struct AlignmentSet
{
    LessonText greek {};
    LessonText english {};
    QList<LessonLink> gold {};
};

QStringList alignmentSetNames(const QString &group);
AlignmentSet alignmentSet(const QString &name);

// One paragraph of these sentences.
LessonText plainText(const QStringList &sentences);

// "0-0 1,2-1": left and right sentences of each link.
QString shown(const QList<LessonLink> &links);

// The dictionaries that the build has put beside the program; empty where their packages are missing.
const Lexicon &builtLexicon();

} // namespace Pistis
