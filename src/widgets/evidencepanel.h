#pragma once

#include "app/deliver.h"
#include "app/evidenceservice.h"
#include "core/party.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class EvidencePanel;
}

namespace Pistis {

class BookService;
class NumbersTableModel;

// What the user's own log says about visits and losses: one sentence, the charts it rests on, their numbers.
class EvidencePanel : public QWidget
{
    Q_OBJECT

public:
    EvidencePanel(EvidenceService &evidence, BookService &book, Store &store, QWidget *parent = nullptr);
    ~EvidencePanel() override;

    void setStrip(bool strip); // under another area: the charts in one row, nothing to choose

public Q_SLOTS:
    void setPerson(const QUuid &id); // a null id shows all
    void reload();
    void showNaive(); // of the whole book, beside the honest chart

Q_SIGNALS:
    void evidenceChanged(const Pistis::EvidenceResult &result); // of the whole book
    void customersRequested(const QList<QUuid> &ids, const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Numbers { Bands, Retention, Lags, Naive };

    void reloadNames();
    void showNames();
    void takeEvidence(const Result<BookEvidence> &evidence);
    void showEvidence();
    void showNotes();
    void showNumbers();
    void setWords();
    void arrange();
    void showMembers(int row, bool lost); // the customers behind a number of losses, or now at that pace

    std::unique_ptr<Ui::EvidencePanel> m_ui;
    EvidenceService &m_evidence;
    BookService &m_book;
    NumbersTableModel *m_numbers;
    EvidenceFilter m_filter {};
    std::optional<BookEvidence> m_shown {};
    QList<Person> m_persons {};
    QList<Segment> m_segments {};
    LatestDelivery m_readingPersons;
    LatestDelivery m_readingSegments;
    QTimer m_slow;
    bool m_strip = false;
    bool m_computing = false;
    bool m_outdated = false; // something changed while it was computed
};

} // namespace Pistis
