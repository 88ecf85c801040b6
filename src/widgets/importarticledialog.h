#pragma once

#include "lessons/aligner.h"
#include "lessons/articlepreview.h"
#include "models/cleaningmodel.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>
#include <stop_token>

namespace Pistis::Ui {
class ImportArticleDialog;
}

namespace Pistis {

// Shows what would be read and what would be changed or left out, before an article becomes a lesson.
class ImportArticleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportArticleDialog(QWidget *parent = nullptr);
    ~ImportArticleDialog() override;

    void setFiles(const QString &greek, const QString &english);

    void showPreview(const ArticlePreview &preview, const QStringList &faults = {}); // with any, there is no import
    void showErrors(const QStringList &sentences); // that may be gone at the next try

Q_SIGNALS:
    void previewRequested(const Pistis::ArticleRequest &request);
    void importRequested(const Pistis::ArticleRequest &request, const Pistis::AlignmentWatch &watch);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    // Written beside the window, looked at in it.
    struct Progress
    {
        std::atomic<int> done = 0;
        std::atomic<int> all = 0;
    };

    ArticleRequest request() const;
    bool canImport() const { return !m_preview.sources.isEmpty() && m_preview.faults.isEmpty(); }
    void askAgain();
    void import();
    void setBusy(bool busy);
    void setInputEnabled(bool enabled);
    void showProgress();
    void showFound();
    void showHeads();
    void showSources();

    std::unique_ptr<Ui::ImportArticleDialog> m_ui;
    CleaningModel m_changes;
    ArticlePreview m_preview;
    ArticleRequest m_shown;
    std::shared_ptr<Progress> m_progress;
    std::stop_source m_stop;
    QTimer m_slow;
};

} // namespace Pistis
