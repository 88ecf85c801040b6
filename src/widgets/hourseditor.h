#pragma once

#include "core/businesshours.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTimeEdit;

namespace Pistis {

// A row for each weekday: open or not, from, to.
class HoursEditor : public QWidget
{
    Q_OBJECT

public:
    explicit HoursEditor(QWidget *parent = nullptr);

    void setHours(const std::array<OpenHours, 7> &weekdays);
    std::array<OpenHours, 7> hours() const;

    void showFault(int weekday, const QString &sentence); // from 0, Monday
    void hideFault();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QCheckBox *open = nullptr;
        QTimeEdit *from = nullptr;
        QLabel *to = nullptr;
        QTimeEdit *until = nullptr;
        QLabel *fault = nullptr;
    };

    void addRow(int weekday);
    void retranslate();

    std::array<Row, 7> m_rows;
};

} // namespace Pistis
