#pragma once

#include "core/result.h"
#include "core/visit.h"

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class VisitDetailsEditor;
}

namespace Pistis {

class Preferences;
struct Services;

// Behind one button what of a visit may be noted beside customer, type, day and note.
class VisitDetailsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit VisitDetailsEditor(QWidget *parent = nullptr);
    ~VisitDetailsEditor() override;

    void setServices(Services &services);
    void setVisit(const Visit &visit);
    void unfold();
    // The visit, whose day is known, with what stands in the fields; Error::Invalid where a field is none.
    Result<Visit> filled(Visit visit) const;
    bool focusField(QStringView field); // as an error names it

Q_SIGNALS:
    void timeChanged();
    void folded(); // or unfolded

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillWords();
    void showDetails(bool shown);

    std::unique_ptr<Ui::VisitDetailsEditor> m_ui;
    Preferences *m_preferences = nullptr;
    Visit m_before;
};

} // namespace Pistis
