#pragma once

#include "lessons/articlepreview.h"
#include "models/removalmodel.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Pistis::Ui {
class ImportArticleDialog;
}

class QLineEdit;

namespace Pistis {

// Shows what would be read and what would be left out, before an article becomes a lesson.
class ImportArticleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportArticleDialog(QWidget *parent = nullptr);
    ~ImportArticleDialog() override;

    void setFiles(const QString &greek, const QString &english);

    void showPreview(const ArticlePreview &preview);
    void showErrors(const QStringList &sentences);

Q_SIGNALS:
    void previewRequested(const Pistis::ArticleRequest &request);
    void importRequested(const Pistis::ArticleRequest &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    ArticleRequest request() const;
    void chooseFile(QLineEdit *edit, const QString &title);
    void askAgain();
    void import();
    void setBusy(bool busy);
    void showFound();

    std::unique_ptr<Ui::ImportArticleDialog> m_ui;
    RemovalModel m_removals;
    ArticlePreview m_preview;
    ArticleRequest m_shown;
    QTimer m_slow;
};

} // namespace Pistis
