#pragma once

#include "lessons/linkrepair.h"

#include <QObject>

namespace Pistis {

class LessonReader;
class RepairMenu;

// Goes to the next pair that a person ought to look at.
class PairTour : public QObject
{
    Q_OBJECT

public:
    PairTour(LessonReader &reader, RepairMenu &menu, QObject *parent);

    void setLinks(const LessonLinks &links) { m_links = links; }

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void goTo(qsizetype link, const QString &otherwise);

    LessonReader &m_reader;
    LessonLinks m_links;
};

} // namespace Pistis
