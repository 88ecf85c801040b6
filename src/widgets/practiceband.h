#pragma once

#include <QLabel>

namespace Pistis {

// Says in words and colour that this is a practice book, and leads back to the user's own.
class PracticeBand : public QLabel
{
    Q_OBJECT

public:
    explicit PracticeBand(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    qint64 m_around = 0; // the palette that the colours were chosen for
};

} // namespace Pistis
