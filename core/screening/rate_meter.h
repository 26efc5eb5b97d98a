#pragma once

#include <QtGlobal>

#include <deque>

namespace vignette {

/// Rates over the last while, so that the estimate follows a change from small to large pictures.
class RateMeter
{
public:
    void add(double seconds, qint64 files, qint64 frames)
    {
        m_points.push_back({seconds, files, frames});
        while (m_points.size() > 2 && seconds - m_points[1].seconds > 20)
            m_points.pop_front();
    }
    double filesPerSecond() const { return rate(&Point::files); }
    double framesPerSecond() const { return rate(&Point::frames); }

private:
    struct Point
    {
        double seconds = 0;
        qint64 files = 0;
        qint64 frames = 0;
    };
    double rate(qint64 Point::*member) const
    {
        if (m_points.size() < 2)
            return 0;
        const double seconds = m_points.back().seconds - m_points.front().seconds;
        return seconds > 0.5 ? double(m_points.back().*member - m_points.front().*member) / seconds : 0;
    }
    std::deque<Point> m_points;
};

} // namespace vignette
