#include "widgets/pairtour.h"

#include "models/lessonrows.h"
#include "widgets/lessonreader.h"
#include "widgets/repairmenu.h"

namespace Pistis {

PairTour::PairTour(LessonReader &reader, RepairMenu &menu, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
    connect(&menu, &RepairMenu::doubtfulWanted, this, [this](int direction) {
        goTo(doubtfulFrom(m_links, m_reader.currentLink(), direction),
            direction > 0 ? tr("There is no other pair to check further down.")
                          : tr("There is no other pair to check further up."));
    });
    connect(&menu, &RepairMenu::unconfirmedWanted, this, [this](int direction) {
        goTo(unconfirmedFrom(m_links, m_reader.currentLink(), direction),
            direction > 0 ? tr("There is no other pair to confirm further down.")
                          : tr("There is no other pair to confirm further up."));
    });
    connect(&menu, &RepairMenu::unequalWanted, this, [this](int direction) {
        goTo(unequalFrom(m_links, m_reader.currentLink(), direction),
            direction > 0 ? tr("There is no other pair further down that is not one to one.")
                          : tr("There is no other pair further up that is not one to one."));
    });
}

void PairTour::goTo(qsizetype link, const QString &otherwise)
{
    if (link < 0)
        return Q_EMIT told(otherwise);
    m_reader.setCurrentSentence(sentenceOfLink(m_reader.rows(), int(link)));
}

} // namespace Pistis
