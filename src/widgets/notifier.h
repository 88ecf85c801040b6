#pragma once

#include <QString>

namespace Pistis {

// Where a reminder goes.
class Notifier
{
public:
    virtual ~Notifier() = default;

    virtual void notify(const QString &title, const QString &text) = 0;
};

// The desktop's own notifications; where there is no desktop that shows them, nothing happens.
class DesktopNotifier : public Notifier
{
public:
    void notify(const QString &title, const QString &text) override;
};

} // namespace Pistis
