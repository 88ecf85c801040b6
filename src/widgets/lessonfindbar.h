#pragma once

#include "models/findingsmodel.h"

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class LessonFindBar;
}

namespace Pistis {

// The words that are looked for in the lesson, how many places have them, and those of other lessons.
class LessonFindBar : public QWidget
{
    Q_OBJECT

public:
    explicit LessonFindBar(QWidget *parent = nullptr);
    ~LessonFindBar() override;

    QString words() const;
    bool looksEverywhere() const;
    void edit(); // shows the bar, ready for other words

    void showPlace(int hit, int hits, bool isExact); // hit from 0; -1: none is shown
    void showFindings(const LessonFindings &findings);

Q_SIGNALS:
    void wordsChanged();
    void everywhereChosen();
    void stepRequested(int direction);
    void findingChosen(const Pistis::LessonFinding &finding);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();
    void showCount();
    void enterFindings();

    std::unique_ptr<Ui::LessonFindBar> m_ui;
    FindingsModel m_findings;
    int m_hit = -1;
    int m_hits = 0;
    bool m_isExact = true;
};

} // namespace Pistis
