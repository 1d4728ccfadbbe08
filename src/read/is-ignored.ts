/** What people, editors and systems keep beside the facts, by name: read by them, never by us. */
const ignored = [
  /^README\.md$/,
  /\.schema\.json$/,
  // Folders of git and of editors.
  /^\.(git|idea|vscode|obsidian)$/,
  /^\.(gitkeep|gitignore|gitattributes|editorconfig|prettierrc)$/,
  // macOS and Windows.
  /^(\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/i,
  // Emacs (`.#x`, `#x#`), Vim (`.x.swp`), and copies (`x~`).
  /^(\.#.*|#.*#|\..*\.sw[a-p]|.*~)$/,
];

/** Whether an entry of a data folder is left alone because of its name. */
export function isIgnored(name: string): boolean {
  return ignored.some((pattern) => pattern.test(name));
}
