#pragma once

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class FirstPage;
}

namespace Pistis {

// What stands before the main window at the first start: the language, and which book.
class FirstPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstPage(const QString &language, QWidget *parent = nullptr);
    ~FirstPage() override;

    void showProblem(const QString &sentence);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void ownBookRequested();
    void practiceBookRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setBusy(bool busy);

    std::unique_ptr<Ui::FirstPage> m_ui;
};

} // namespace Pistis
