#pragma once

#include "core/attachment.h"
#include "core/result.h"

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class AttachmentsEditor;
}

namespace Pistis {

class VisitService;

// The files of a visit in its form: added by a button or dropped, opened, taken off. They are stored with the visit.
class AttachmentsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentsEditor(QWidget *parent = nullptr);
    ~AttachmentsEditor() override;

    void setService(const VisitService &visits);
    void setAttachments(const QList<Attachment> &attachments);
    const QList<Attachment> &attachments() const { return m_attachments; }
    bool isEdited() const { return m_attachments != m_before; }
    bool isReading() const { return m_reading > 0; } // a file that was chosen is not in the list yet

    void addFiles(const QStringList &paths);

Q_SIGNALS:
    void grown(); // or shrunk

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void chooseFiles();
    void add(const Attachment &attachment);
    void open();
    void removeCurrent();
    void fill(const QList<Attachment> &attachments);
    void showFault(const QString &sentence);
    void enable();

    std::unique_ptr<Ui::AttachmentsEditor> m_ui;
    const VisitService *m_visits = nullptr;
    QList<Attachment> m_before;
    QList<Attachment> m_attachments;
    int m_reading = 0;
};

} // namespace Pistis
