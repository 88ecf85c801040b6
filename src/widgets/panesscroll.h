#pragma once

#include "widgets/panepage.h"

#include <QObject>
#include <QScopedValueRollback>
#include <QTimer>

#include <array>

namespace Pistis {

class ReaderPane;

// Scrolls the two languages of a lesson with each other, and knows the place of each.
class PanesScroll : public QObject
{
    Q_OBJECT

public:
    // Padded rows have one height, so both languages are scrolled to the same pixel. Of compact ones the language that
    // is being scrolled leads, and the other follows from row to row.
    enum class Tie { Apart, Padded, Compact };

    PanesScroll(ReaderPane &greek, ReaderPane &english);

    void setTie(Tie tie) { m_tie = tie; }
    [[nodiscard]] QScopedValueRollback<bool> held(); // what moves meanwhile is no scrolling

    void goToTop();
    void gather(const ReaderPane &pane); // restoring brings both languages to its place
    bool isInView(const ReaderPane &pane, int row) const; // at least its beginning
    void holdRow(const ReaderPane &pane, int row); // restoring leaves it where it is on the screen
    void restore(); // the places, after the rows were laid out anew
    void showRow(ReaderPane &pane, int row); // brought to where it can be read

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // tells which language leads

private:
    ReaderPane &otherThan(const ReaderPane &pane) const { return *m_panes[&pane == m_panes[0] ? 1 : 0]; }
    PanePlace &placeOf(const ReaderPane &pane) { return m_places[&pane == m_panes[0] ? 0 : 1]; }
    void join(ReaderPane &pane);
    void scrolled(ReaderPane &pane, int value);
    void keepPlace(const ReaderPane &pane);
    void follow();
    PanePlace placeBeside(const ReaderPane &pane, const ReaderPane &other) const;
    bool isWhole(const ReaderPane &pane, int row) const;

    std::array<ReaderPane *, 2> m_panes;
    std::array<PanePlace, 2> m_places;
    ReaderPane *m_leading;
    QTimer m_settling;
    Tie m_tie = Tie::Padded;
    bool m_isHeld = false;
};

} // namespace Pistis
