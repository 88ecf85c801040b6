#pragma once

#include "models/segmenttablemodel.h"

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class SegmentEditor;
}

namespace Pistis {

// The segments of a book: added, renamed, given a rhythm, deleted.
class SegmentEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentEditor(QWidget *parent = nullptr);
    ~SegmentEditor() override;

    SegmentTableModel &model() { return m_model; }
    void showFault(int row, SegmentTableModel::Column column, const QString &sentence);
    void hideFault();

protected:
    void changeEvent(QEvent *event) override;

private:
    void add();
    void removeCurrent();

    std::unique_ptr<Ui::SegmentEditor> m_ui;
    SegmentTableModel m_model;
};

} // namespace Pistis
