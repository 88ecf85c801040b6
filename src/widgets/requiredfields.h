#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QComboBox;
class QDialog;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Pistis {

class CustomerPicker;

// Fields of a form that may not stay empty: until they are filled nothing can be saved, the reason stands beside the
// first that is empty, and the keys that save lead to it.
class RequiredFields : public QObject
{
    Q_OBJECT

public:
    RequiredFields(QDialog &form, QPushButton &save);

    // field: as an error names it, whose sentence is the reason.
    void add(QLineEdit &edit, QLabel &reason, const QString &field);
    void add(QPlainTextEdit &edit, QLabel &reason, const QString &field);
    void add(QComboBox &box, QLabel &reason, const QString &field);
    void add(CustomerPicker &picker, QLabel &reason, const QString &field);
    void check(); // after a field was filled without its user
    void setBusy(bool isBusy); // while the form reads or saves
    bool canSave() const;
    void save(); // presses the button, or leads to what is empty

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        QWidget *edit = nullptr;
        QLabel *reason = nullptr;
        QString name {};
        std::function<bool()> isFilled {};
    };

    void add(const Field &field);
    const Field *firstEmpty() const;
    void tellReasons();

    QPushButton &m_save;
    QList<Field> m_fields;
    bool m_isBusy = false;
};

} // namespace Pistis
