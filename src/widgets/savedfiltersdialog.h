#pragma once

#include <QDialog>

#include <memory>

namespace Pistis::Ui {
class SavedFiltersDialog;
}

namespace Pistis {

class SavedFilters;

// Renames saved filters and takes them out.
class SavedFiltersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SavedFiltersDialog(SavedFilters &filters, QWidget *parent = nullptr);
    ~SavedFiltersDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void enable();
    void removeCurrent();
    void save();

    std::unique_ptr<Ui::SavedFiltersDialog> m_ui;
    SavedFilters &m_filters;
};

} // namespace Pistis
