/** The site's icon: a line of text with its source mark. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="7" fill="#0b5a63"/>
<path d="M7 11h13M7 17h9M7 23h13" stroke="#fff" stroke-width="3" stroke-linecap="round"/>
<circle cx="23" cy="17" r="3" fill="#f3d9a2"/>
</svg>
`;
