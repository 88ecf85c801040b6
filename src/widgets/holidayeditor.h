#pragma once

#include "models/holidaymodel.h"

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class HolidayEditor;
}

namespace Pistis {

// The holidays of a year: public ones that are kept or worked, own days that are added or deleted.
class HolidayEditor : public QWidget
{
    Q_OBJECT

public:
    explicit HolidayEditor(QWidget *parent = nullptr);
    ~HolidayEditor() override;

    HolidayModel &model() { return m_model; }
    void setToday(const QDate &today);
    void showFault(const QString &sentence);
    void hideFault();

protected:
    void changeEvent(QEvent *event) override;

private:
    void add();
    void removeCurrent();

    std::unique_ptr<Ui::HolidayEditor> m_ui;
    HolidayModel m_model;
};

} // namespace Pistis
