#pragma once

#include "app/deliver.h"
#include "core/customerquery.h"
#include "core/party.h"
#include "core/savedfilter.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QMenu;
class QToolButton;

namespace Pistis::Ui {
class CustomerFilterBar;
}

namespace Pistis {

struct Services;

// Narrows the list of customers to an owner, a segment, a region, a rating, a tag, or those long without contact.
class CustomerFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerFilterBar(QWidget *parent = nullptr);
    ~CustomerFilterBar() override;

    void setServices(Services &services);
    void setButton(QToolButton &button); // shows the bar, and hides it with all that narrows
    CustomerFilter filter() const;
    // Narrows as it was saved. What is gone by now is told and does not narrow.
    void setFilter(const SavedFilter &saved);
    SavedFilter shown() const; // with the names of the chosen ones
    void setSavedFilters(QMenu *menu);
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void readLists();
    void fillFirst();
    QList<QComboBox *> combos() const;
    void fill(QComboBox *combo, const QList<std::pair<QString, QVariant>> &items);

    std::unique_ptr<Ui::CustomerFilterBar> m_ui;
    Services *m_services = nullptr;
    LatestDelivery m_persons;
    LatestDelivery m_segments;
    LatestDelivery m_regions;
    LatestDelivery m_tags;
};

} // namespace Pistis
