#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace Pistis {

// Lets a widget take files that are dropped on it: packs, folders and translation memories, or the files of an article,
// one or one in each language. Both at once it does not take.
class LessonDrop : public QObject
{
    Q_OBJECT

public:
    enum class Takes { Packs, PacksAndArticles };

    LessonDrop(QWidget &target, Takes takes);

Q_SIGNALS:
    void packsDropped(const QStringList &paths);
    void articleDropped(const QStringList &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takes(const QMimeData &carried) const;

    const Takes m_takes;
};

} // namespace Pistis
