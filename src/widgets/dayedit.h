#pragma once

#include "models/typedday.h"

#include <QDateEdit>

namespace Pistis {

// A day that is always there, with a calendar to choose it from and all four digits of the year. It is typed part by
// part, or as a word such as “yesterday”; what names no day stays as it was typed, so that a form can refuse it.
class DayEdit : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

    bool isWrong() const { return !m_wrong.isEmpty(); } // date() is then still the last one that was right

    void stepBy(int steps) override;

Q_SIGNALS:
    void mended(); // what was typed is a day again, perhaps the one that it was before

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void fixup(QString &input) const override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override; // Tab leaves the whole day
    QString textFromDateTime(const QDateTime &moment) const override;
    QValidator::State validate(QString &input, int &cursor) const override;

private:
    QList<DayPart> parts() const;
    int currentPart(const QList<DayPart> &parts) const;
    void choose(const DayPart &part);
    bool takesKey(const QKeyEvent &event);
    void paste();
    void replace(const QString &typed, int at, int size);
    QDate written() const;
    void showText(const QString &text, int cursor);
    void forget();

    QString m_shown;
    QString m_wrong;
    bool m_isTyping = false;
};

} // namespace Pistis
