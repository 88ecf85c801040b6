#pragma once

#include "core/savedfilter.h"

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class SaveFilterDialog;
}

namespace Pistis {

class SavedFilters;

// Asks for the name under which a filter is saved.
class SaveFilterDialog : public QDialog
{
    Q_OBJECT

public:
    SaveFilterDialog(SavedFilters &filters, const SavedFilter &filter, QWidget *parent = nullptr);
    ~SaveFilterDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSame();
    void save();

    std::unique_ptr<Ui::SaveFilterDialog> m_ui;
    SavedFilters &m_filters;
    SavedFilter m_filter;
};

} // namespace Pistis
