#pragma once

#include <QObject>

class QDateTimeEdit;

namespace Pistis {

// Days and times are typed as people write them: 20/10/2026, 5.1.2027, 4:15, also over all that was selected before.
// Qt goes on by itself when a part is full, and takes the sign that follows for the end of the next part.
class SectionKeys : public QObject
{
    Q_OBJECT

public:
    explicit SectionKeys(QDateTimeEdit *edit);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDateTimeEdit *m_edit;
};

} // namespace Pistis
