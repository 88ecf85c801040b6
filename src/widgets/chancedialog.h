#pragma once

#include "evidence/nulltest.h"

#include <QDialog>
#include <QFuture>

#include <memory>

namespace Pistis::Ui {
class ChanceDialog;
}

namespace Pistis {

class EvidenceFeed;
struct BookLog;

// Tries the charts on the user's own log with its visits dealt out anew; takes a while and can be stopped.
class ChanceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ChanceDialog(EvidenceFeed &feed, QWidget *parent = nullptr);
    ~ChanceDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void start(const BookLog &book, const EvidenceParameters &parameters);
    void showResult();

    std::unique_ptr<Ui::ChanceDialog> m_ui;
    EvidenceFeed &m_feed;
    QFuture<NullTestResult> m_test;
};

} // namespace Pistis
