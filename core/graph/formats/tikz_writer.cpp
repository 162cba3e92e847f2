// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/diagram_view.h"
#include "core/graph/formats/text_cursor.h"
#include "core/graph/formats/writers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace dovetail::graph::formats {

namespace {

constexpr double unitsPerCentimetre = 60; // the canvas's 170 units between layers make 2.8 cm
constexpr double largest = 550;           // TeX's lengths end at 575 cm

/// As text of LaTeX: what has a meaning there is written as a command, control characters as spaces.
std::string latex(std::string_view text) {
    std::string written;
    for (const char c : text) {
        switch (c) {
        case '\\':
            written += "\\textbackslash{}";
            break;
        case '~':
            written += "\\textasciitilde{}";
            break;
        case '^':
            written += "\\textasciicircum{}";
            break;
        case '<':
            written += "\\textless{}";
            break;
        case '>':
            written += "\\textgreater{}";
            break;
        case '|':
            written += "\\textbar{}";
            break;
        case '"':
            written += "\\textquotedbl{}";
            break;
        case '{':
        case '}':
        case '$':
        case '&':
        case '#':
        case '%':
        case '_':
            written += '\\';
            written += c;
            break;
        default:
            written += (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) ? ' ' : c;
        }
    }
    return written;
}

std::string coordinate(const Position& position) {
    const auto centimetres = [](double units) {
        const double clamped = std::clamp(units / unitsPerCentimetre, -largest, largest);
        const double value = std::round(100 * clamped) / 100 + 0.0; // no -0.00
        std::array<char, 32> buffer{};
        std::snprintf(buffer.data(), buffer.size(), "%.2f", value);
        return std::string(buffer.data());
    };
    return "(" + centimetres(position.x) + "," + centimetres(-position.y) + ")";
}

std::string_view tip(Mark mark) {
    return mark == Mark::Arrow ? "Stealth" : mark == Mark::Circle ? "Circle[open]" : "";
}

std::string arrowStyle(const DrawnEdge& edge) {
    if (edge.arrow()) return "causal";
    if (edge.bidirected()) return "confounded";
    return "{" + std::string(tip(edge.atFrom)) + "}-{" + std::string(tip(edge.atTo)) + "}";
}

} // namespace

Result<std::string> writeTikz(const Diagram& diagram) {
    const DiagramView view(diagram);
    const std::vector<Position> positions = drawingPositions(view);
    std::string text = "% Compile with pdflatex; names with characters that its fonts lack need lualatex.\n"
                       "\\documentclass[tikz, border=5pt]{standalone}\n"
                       "\\usepackage[T1]{fontenc}\n"
                       "\\usetikzlibrary{arrows.meta}\n"
                       "\\begin{document}\n"
                       "\\begin{tikzpicture}[\n"
                       "  variable/.style={draw, rounded corners, inner sep=4pt},\n"
                       "  exposure/.style={fill=green!20},\n"
                       "  outcome/.style={fill=blue!15},\n"
                       "  adjusted/.style={double},\n"
                       "  latent/.style={dashed},\n"
                       "  selected/.style={very thick},\n"
                       "  randomised/.style={sharp corners},\n"
                       "  causal/.style={-{Stealth}},\n"
                       "  confounded/.style={{Stealth}-{Stealth}, dashed, bend left=20}]\n";
    for (std::size_t i = 0; i < view.variables().size(); ++i) {
        const Variable& variable = view.variables()[i];
        text += "  \\node[variable";
        for (const auto& [role, word] : roleWords()) {
            if (variable.roles.has(role)) text += ", " + std::string(word);
        }
        text += "] (v" + std::to_string(i + 1) + ") at " + coordinate(positions[i]) + " {" +
                latex(shownName(variable)) + "};\n";
    }
    for (const DrawnEdge& edge : view.edges()) {
        const std::string from = "(v" + std::to_string(edge.from + 1) + ")";
        const std::string to = "(v" + std::to_string(edge.to + 1) + ")";
        const std::string label = edge.details->label.empty()
                                      ? ""
                                      : " node[midway, fill=white] {" + latex(edge.details->label) + "}";
        // One control point: the quadratic curve of the canvas.
        const std::string line =
            edge.details->bend ? " .. controls " + coordinate(*edge.details->bend) + " .." : " to";
        text += "  \\draw[" + arrowStyle(edge) + "] " + from + line + label + " " + to + ";\n";
    }
    return text + "\\end{tikzpicture}\n\\end{document}\n";
}

} // namespace dovetail::graph::formats
