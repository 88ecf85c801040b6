#pragma once

#include "core/result.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace Pistis::Ui {
class VerdictBar;
}

namespace Pistis {

class EvidenceFeed;

// The one sentence that the log allows, what to bear in mind with it, and the switch to the misleading view.
class VerdictBar : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(QWidget *parent = nullptr);
    ~VerdictBar() override;

    void setFeed(EvidenceFeed &feed);
    void setPart(const QString &name); // which part of the book is looked at; empty: all of it
    void setNaive(bool isShown);
    bool isNaive() const;

Q_SIGNALS:
    void naiveToggled(bool isShown);
    void wholeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showEvidence();
    void showFailure(const Error &error);
    void showNotes();
    void showReading(int customers, int all);
    void setLook();

    std::unique_ptr<Ui::VerdictBar> m_ui;
    EvidenceFeed *m_feed = nullptr;
    QString m_part;
    std::optional<Error> m_failure {}; // instead of a sentence of the log
    bool m_isReading = false;
    QTimer m_slow;
};

} // namespace Pistis
