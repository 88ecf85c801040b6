#pragma once

#include "lessons/linkrepair.h"
#include "widgets/repairmenu.h"

#include <QCoreApplication>

namespace Pistis {

class LessonReader;

// What a verb makes of the links.
struct LinkChange
{
    QString name {}; // of what was done
    LessonLinks after {};
    QString otherwise {}; // why nothing was done, where the links are as they were
    qsizetype at = -1; // the link where the reader is then; -1: the one of the same number
};

// What a person can do to the links at the place where the lesson is read.
class LinkVerbs
{
    Q_DECLARE_TR_FUNCTIONS(Pistis::LinkVerbs)

public:
    LinkVerbs(const LessonReader &reader, const LessonLinks &links);

    LinkChange changed(RepairMenu::Verb verb) const;
    LinkChange moved(LinkSide side, int direction) const;

private:
    LinkChange confirmedHere() const;
    LinkChange swapped() const;
    LinkChange joined() const;
    LinkChange split() const;
    LinkChange matched() const;
    LinkSide side() const; // that has the focus

    const LessonReader &m_reader;
    const LessonLinks &m_links;
    qsizetype m_at;
};

} // namespace Pistis
