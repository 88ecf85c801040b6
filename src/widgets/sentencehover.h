#pragma once

#include <QObject>

namespace Pistis {

class ReaderPane;
class ReaderPanes;

// Marks the sentence under the mouse, and its partner in the other language.
class SentenceHover : public QObject
{
    Q_OBJECT

public:
    explicit SentenceHover(ReaderPanes &panes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ReaderPanes &m_panes;
};

} // namespace Pistis
