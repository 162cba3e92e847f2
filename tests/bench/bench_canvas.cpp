// SPDX-License-Identifier: GPL-3.0-or-later

// How long a frame of the canvas takes. A by-hand program, no part of the tests:
//   QT_QPA_PLATFORM=offscreen build/dev/tests/bench/bench_canvas
//
// A real GraphView of 1920x1080 with a random graph gets real mouse and wheel events, one after the other
// without a rest; a frame is what one event costs until it has been painted. What the canvas paints
// afterwards of its own accord (the picture becomes crisp when it rests) are frames like any other, and so
// is the first of each row, which fills caches. Times are of the processor, all threads of the program, so
// that what else the machine does does not count, and once more by the clock on the wall.

#include "core/base/random.h"
#include "ui/canvas/graph_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace dovetail;

namespace {

constexpr int events = 60;

double milliseconds(clockid_t clock) {
    std::timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Frame {
    double processor = 0;
    double wall = 0;
};

using Frames = std::vector<Frame>;

/// On a shaken grid, joined at random over its whole width: the edges are long, which is the hard case.
/// Some roles, so that there are italics, icons and dashes.
graph::CausalGraph randomGraph(std::size_t size, std::size_t edgeCount) {
    Random random(1);
    graph::CausalGraph drawn;
    std::vector<graph::VariableId> ids;
    const auto columns = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(size))));
    for (std::size_t n = 0; n < size; ++n) {
        const graph::Position place{static_cast<double>(n % columns) * 150 + random.uniform() * 40,
                                    static_cast<double>(n / columns) * 85 + random.uniform() * 25};
        graph::Roles roles;
        if (n == size / 3) roles = graph::Role::Treatment;
        if (n + 1 == size) roles = graph::Role::Outcome;
        if (roles.none() && random.uniform() < 0.1) roles = graph::Role::Latent;
        if (roles.none() && random.uniform() < 0.1) roles = graph::Role::Adjusted;
        ids.push_back(drawn.addVariable("variable_" + std::to_string(n), roles, place).value());
    }
    std::vector<graph::Edge> edges;
    while (edges.size() < edgeCount) {
        std::size_t from = random.below(size);
        std::size_t to = random.below(size);
        if (from == to) continue;
        if (from > to) std::swap(from, to);
        edges.push_back({ids[from], ids[to],
                         random.uniform() < 0.1 ? graph::EdgeKind::Bidirected : graph::EdgeKind::Directed});
        if (edges.size() < edgeCount) continue;
        std::ranges::sort(edges);
        edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    }
    (void)drawn.addEdges(edges);
    return drawn;
}

/// Sees when the viewport has been painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget* widget) { widget->installEventFilter(this); }
    bool take() { return std::exchange(painted_, false); }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        painted_ |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool painted_ = false;
};

class Canvas {
public:
    explicit Canvas(graph::CausalGraph drawn) {
        project::Project project;
        project.content.graph = std::make_shared<const graph::CausalGraph>(std::move(drawn));
        document_.load(project, {});
        view_.resize(1920, 1080);
        view_.show();
        (void)QTest::qWaitForWindowExposed(&view_);
        patience_.setSingleShot(true);
        QTest::qWait(300);
    }

    ui::GraphView& view() { return view_; }
    const graph::CausalGraph& graph() const { return document_.graph(); }

    /// Adds the time from the event until it is on the screen, if it shows there at all.
    template <typename Send>
    void frame(Frames& frames, const Send& send, int patience = 60) {
        watch_.take();
        const double start = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
        const double wall = milliseconds(CLOCK_MONOTONIC);
        send();
        bool painted = watch_.take();
        patience_.start(patience);
        while (!painted && patience_.isActive()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            painted = watch_.take();
        }
        patience_.stop();
        if (!painted) return;
        frames.push_back(
            {milliseconds(CLOCK_PROCESS_CPUTIME_ID) - start, milliseconds(CLOCK_MONOTONIC) - wall});
    }

    /// What is still painted when nothing happens any more.
    void rest(Frames& frames) {
        for (std::size_t before = frames.size() + 1; before != frames.size();) {
            before = frames.size();
            frame(
                frames, [] {}, 300);
        }
    }

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, view_.viewport()->mapToGlobal(at), button, buttons, Qt::NoModifier);
        QApplication::sendEvent(view_.viewport(), &event);
    }

    void wheel(int delta) {
        const QPointF at = QRectF(view_.viewport()->rect()).center();
        QWheelEvent event(at, view_.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view_.viewport(), &event);
    }

    /// Presses, moves along a small circle, releases.
    Frames drag(QPointF from, Qt::MouseButton button, QPointF shift = {}) {
        Frames times;
        mouse(QEvent::MouseButtonPress, from, button, button);
        QPointF at = from;
        for (int n = 1; n <= events; ++n) {
            const double angle = 2 * M_PI * n / events;
            at = from + QPointF(160 * std::sin(angle) + 12, 160 * (1 - std::cos(angle)) + 12) + shift * n;
            frame(times, [&] { mouse(QEvent::MouseMove, at, Qt::NoButton, button); });
        }
        frame(times, [&] { mouse(QEvent::MouseButtonRelease, at, button, {}); });
        rest(times);
        return times;
    }

    /// The variable nearest to the middle of the view.
    graph::VariableId middle() const {
        const QPointF centre = view_.mapToScene(view_.viewport()->rect().center());
        const auto distance = [&](const auto& node) {
            return (node.second->pos() - centre).manhattanLength();
        };
        return std::ranges::min_element(view_.graphScene().nodes(), {}, distance)->first;
    }
    QPointF pixelOf(graph::VariableId id) const {
        return view_.mapFromScene(view_.graphScene().node(id)->pos());
    }

    void settle() {
        Frames none;
        rest(none);
    }

private:
    ui::Document document_;
    ui::GraphView view_{&document_};
    PaintWatch watch_{view_.viewport()};
    QTimer patience_;
};

void print(const char* what, double zoom, const Frames& frames, double target) {
    std::vector<double> times;
    double wall = 0;
    for (const Frame& frame : frames) {
        times.push_back(frame.processor);
        wall = std::max(wall, frame.wall);
    }
    if (times.empty()) times = {0};
    std::ranges::sort(times);
    const double median = times[times.size() / 2];
    std::printf("  %-32s %5.0f %%  %6zu  %7.1f  %7.1f  %7.1f  %7.1f  %6.0f  %s\n", what, 100 * zoom,
                frames.size(), median, times[times.size() * 95 / 100], times.back(), wall, target,
                times.back() <= target ? "ok" : (median <= target ? "worst too long" : "TOO LONG"));
    std::fflush(stdout);
}

void measureAt(Canvas& canvas, double target, double targetAll) {
    ui::GraphView& view = canvas.view();
    const QPointF empty(7, 7);
    print("pan", view.zoom(), canvas.drag(empty, Qt::MiddleButton), target);
    view.select({});
    Frames hover;
    for (int n = 0; n < events; ++n) {
        canvas.frame(hover, [&] {
            canvas.mouse(QEvent::MouseMove, QPointF(300 + 20 * n, 200 + 10 * n), Qt::NoButton, Qt::NoButton);
        });
    }
    print("point", view.zoom(), hover, target);
    print("rubber band", view.zoom(), canvas.drag(empty, Qt::LeftButton, {20, 10}), target);
    view.select({});
    canvas.settle();
    print("drag one", view.zoom(), canvas.drag(canvas.pixelOf(canvas.middle()), Qt::LeftButton), target);
    view.selectAll();
    canvas.settle();
    print("drag all", view.zoom(), canvas.drag(canvas.pixelOf(canvas.middle()), Qt::LeftButton), targetAll);
    view.select({});
    // What a verdict brings: marks on edges and variables.
    ui::CanvasHighlights marks;
    for (const graph::Edge& edge : canvas.graph().edges()) {
        if (edge.from.value % 5 == 0) marks.causal.push_back(edge);
        if (edge.from.value % 5 == 1) marks.biasing.push_back(edge);
    }
    Frames marking;
    canvas.frame(marking, [&] { view.setHighlights(marks); });
    canvas.rest(marking);
    print("a verdict's marks", view.zoom(), marking, target);
    print("pan, with marks", view.zoom(), canvas.drag(empty, Qt::MiddleButton), target);
    print("drag one, with marks", view.zoom(), canvas.drag(canvas.pixelOf(canvas.middle()), Qt::LeftButton),
          target);
    view.setHighlights({});
    canvas.settle();
}

void measure(std::size_t size, std::size_t edges, double target, double targetAll) {
    Canvas canvas(randomGraph(size, edges));
    ui::GraphView& view = canvas.view();
    std::printf("%zu variables, %zu edges\n", canvas.graph().size(), canvas.graph().edgeCount());
    view.fit();
    canvas.settle();
    const double fitted = view.zoom();
    Frames zooming;
    for (const int delta : {120, -120}) {
        for (int n = 0; n < events / 2 && (delta > 0 ? view.zoom() < 3 : view.zoom() > fitted); ++n)
            canvas.frame(zooming, [&] { canvas.wheel(delta); });
        canvas.rest(zooming);
    }
    print("zoom in and out again", fitted, zooming, target);
    for (const double zoom : {fitted, 0.5, 1.0}) {
        view.fit();
        if (zoom != fitted) view.zoomBy(zoom / view.zoom());
        canvas.settle();
        measureAt(canvas, target, targetAll);
    }
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    std::printf("  %-32s %7s  %6s  %7s  %7s  %7s  %7s  %6s\n", "milliseconds a frame, 1920x1080", "zoom",
                "frames", "50 %", "95 %", "worst", "wall", "target");
    measure(1000, 2000, 16, 33);
    measure(5000, 10000, 100, 100);
}
